package io.github.trademission.spreadsheet.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
        long left = TableLimits.WORKBOOK;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                boolean sheet = isSheet(entry.getName());
                try (Bounded part =
                        new Bounded(zip.getInputStream(entry), sheet ? left : Math.min(left, TableLimits.PART))) {
                    if (!sheet) {
                        part.transferTo(OutputStream.nullOutputStream());
                    } else if (!isSheetFit(part)) {
                        return false;
                    }
                    left -= part.read;
                }
            }
        }
        return true;
    }

    /** A part of a workbook that ends in an exception where it is too large. */
    private static final class Bounded extends FilterInputStream {
        private final long most;
        private long read;

        Bounded(InputStream part, long most) {
            super(part);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int found = super.read(target, offset, length);
            count(Math.max(found, 0));
            return found;
        }

        private void count(int bytes) throws IOException {
            read += bytes;
            if (read > most) {
                throw new IOException("unpacks to more than " + most + " bytes");
            }
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
