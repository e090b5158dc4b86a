package io.github.trademission.spreadsheet.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Dates that a workbook holds as text of their ISO form, a type of cell that the reader doesn't know: they become plain texts. */
final class IsoDates {
    private static final Pattern TYPE = Pattern.compile("(<(?:[A-Za-z]\\w*:)?c\\b[^>]*\\bt=)([\"'])d\\2");

    private IsoDates() {}

    /** A workbook, fit to be read, with such cells as texts. */
    static byte[] asTexts(byte[] workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(workbook.length);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                if (ExcelGuard.isSheet(entry.getName())) {
                    // Markup is ASCII, and other bytes stay what they are.
                    String sheet = new String(from.readAllBytes(), StandardCharsets.ISO_8859_1);
                    to.write(TYPE.matcher(sheet).replaceAll("$1\"str\"").getBytes(StandardCharsets.ISO_8859_1));
                } else {
                    from.transferTo(to);
                }
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
