package io.github.trademission.spreadsheet.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Optional;
import java.util.function.Predicate;
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

    /** What the sheets of a workbook look like; empty if it is not fit to be read. */
    static Optional<WorkbookLayout> look(byte[] workbook) throws IOException {
        WorkbookLayout layout = new WorkbookLayout();
        long left = TableLimits.WORKBOOK;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                boolean sheet = isSheet(entry.getName());
                try (Bounded part =
                        new Bounded(zip.getInputStream(entry), sheet ? left : Math.min(left, TableLimits.PART))) {
                    if (sheet
                            ? !isSheetFit(part, layout, layout.ofPart(entry.getName()))
                            : !isPartFit(part, entry, layout)) {
                        return Optional.empty();
                    }
                    left -= part.read;
                }
            }
        }
        return Optional.of(layout);
    }

    private static boolean isPartFit(InputStream part, ZipArchiveEntry entry, WorkbookLayout layout)
            throws IOException {
        if (!entry.getName().endsWith("workbook.xml.rels")) {
            part.transferTo(OutputStream.nullOutputStream());
            return true;
        }
        return walk(part, element -> {
            if (element.getLocalName().equals("Relationship")) {
                layout.addSheet(attribute(element, "Id"), attribute(element, "Target"));
            }
            return true;
        });
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

    static boolean isSheet(String name) {
        return name.contains("worksheets/") && name.endsWith(".xml");
    }

    private static boolean isSheetFit(InputStream sheet, WorkbookLayout workbook, SheetLayout layout) {
        int[] cells = {0};
        return walk(sheet, element -> {
            switch (element.getLocalName()) {
                case "row" -> cells[0] = 0;
                case "c" -> {
                    cells[0]++;
                    workbook.noteIsoDate(attribute(element, "t").equals("d"));
                }
                case "mergeCell" -> layout.addMerged(attribute(element, "ref"));
                case "col" -> addHidden(element, layout);
                default -> {}
            }
            return cells[0] <= MOST_CELLS && !(cells[0] > 0 && isFar(element.getAttributeValue(null, "r")));
        });
    }

    private static void addHidden(XMLStreamReader column, SheetLayout layout) {
        String first = attribute(column, "min");
        String last = attribute(column, "max");
        if (attribute(column, "hidden").matches("1|true") && (first + last).matches("[0-9]{2,10}")) {
            layout.addHidden(Integer.parseInt(first), Integer.parseInt(last));
        }
    }

    private static String attribute(XMLStreamReader element, String name) {
        String value = element.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** Whether all elements are fit, and they are XML. */
    private static boolean walk(InputStream part, Predicate<XMLStreamReader> isElementFit) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && !isElementFit.test(xml)) {
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
