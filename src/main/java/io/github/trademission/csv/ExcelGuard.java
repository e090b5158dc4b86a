package io.github.trademission.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a workbook before it is read, with the means that the reader unpacks it with: how much it unpacks to, and whether a row has more cells, or a cell stands further
 * to the right, than any workbook has. A reader would make room for all of that.
 */
final class ExcelGuard {
    private static final int LETTERS = 3;
    private static final int MOST_CELLS = 16_384;

    private ExcelGuard() {}

    static boolean isFit(byte[] workbook) throws IOException {
        long left = Limits.WORKBOOK;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                byte[] part = part(zip, entry, (int) left + 1);
                left -= part.length;
                if (left < 0 || (isSheet(entry.getName()) && !isSheetFit(new ByteArrayInputStream(part)))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static byte[] part(ZipFile zip, ZipArchiveEntry entry, int most) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes(most);
        }
    }

    private static boolean isSheet(String name) {
        return name.contains("worksheets/") && name.endsWith(".xml");
    }

    private static boolean isSheetFit(InputStream sheet) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(sheet);
            int cells = 0;
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                cells = xml.getLocalName().equals("row")
                        ? 0
                        : xml.getLocalName().equals("c") ? cells + 1 : cells;
                if (cells > MOST_CELLS || (cells > 0 && isFar(xml.getAttributeValue(null, "r")))) {
                    return false;
                }
            }
            return true;
        } catch (XMLStreamException broken) {
            return false;
        }
    }

    private static boolean isFar(@Nullable String place) {
        return place != null && place.chars().filter(Character::isLetter).count() > LETTERS;
    }
}
