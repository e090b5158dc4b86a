package io.github.trademission.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook as other programs write it, part by part: formats, formulas without values, merged and hidden cells. */
final class RawWorkbook {
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final List<String> formats = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();

    /** A sheet of rows of cells, of which each is a text in quotes, a number, or the XML of a cell without its place. */
    static final class Sheet {
        private final String name;
        private final String state;
        private final StringBuilder rows = new StringBuilder();
        private final List<String> merged = new ArrayList<>();
        private String columns = "";
        private int line;

        private Sheet(String name, String state) {
            this.name = name;
            this.state = state;
        }

        Sheet row(String... cells) {
            return row("", cells);
        }

        Sheet hiddenRow(String... cells) {
            return row(" hidden=\"1\"", cells);
        }

        private Sheet row(String attributes, String... cells) {
            line++;
            rows.append("<row r=\"").append(line).append('"').append(attributes).append('>');
            for (int i = 0; i < cells.length; i++) {
                rows.append(cell((char) ('A' + i) + "" + line, cells[i]));
            }
            rows.append("</row>");
            return this;
        }

        Sheet merge(String area) {
            merged.add("<mergeCell ref=\"" + area + "\"/>");
            return this;
        }

        Sheet hideColumn(int number) {
            columns = "<cols><col min=\"" + number + "\" max=\"" + number + "\" width=\"9\" hidden=\"1\"/></cols>";
            return this;
        }

        private String xml() {
            String areas = merged.isEmpty() ? "" : "<mergeCells>" + String.join("", merged) + "</mergeCells>";
            return "<worksheet " + MAIN + ">" + columns + "<sheetData>" + rows + "</sheetData>" + areas
                    + "</worksheet>";
        }
    }

    private static String cell(String place, String content) {
        if (content.isEmpty()) {
            return "";
        } else if (content.startsWith("<c")) {
            return content.replaceFirst("<c", "<c r=\"" + place + "\"");
        }
        return content.matches("-?[0-9.]+([Ee][-+]?[0-9]+)?")
                ? "<c r=\"" + place + "\"><v>" + content + "</v></c>"
                : "<c r=\"" + place + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + content + "</t></is></c>";
    }

    /** A number shown by a format. */
    String shown(String number, String format) {
        if (!formats.contains(format)) {
            formats.add(format);
        }
        return "<c s=\"" + (formats.indexOf(format) + 1) + "\"><v>" + number + "</v></c>";
    }

    Sheet sheet(String name) {
        return add(new Sheet(name, ""));
    }

    Sheet hiddenSheet(String name) {
        return add(new Sheet(name, " state=\"hidden\""));
    }

    private Sheet add(Sheet sheet) {
        sheets.add(sheet);
        return sheet;
    }

    byte[] bytes() {
        StringBuilder list = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < sheets.size(); i++) {
                // Parts need not be named in the order of the sheets.
                String part = "worksheets/sheet" + (sheets.size() - i) + ".xml";
                String id = "rId" + (i + 7);
                list.append("<sheet name=\"")
                        .append(sheets.get(i).name)
                        .append("\" sheetId=\"")
                        .append(i + 1)
                        .append('"');
                list.append(sheets.get(i).state).append(" r:id=\"").append(id).append("\"/>");
                relations.append(relation(id, "worksheet", part));
                put(zip, "xl/" + part, sheets.get(i).xml());
            }
            put(zip, "[Content_Types].xml", types());
            put(zip, "xl/styles.xml", styles());
            put(zip, "_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
            put(zip, "xl/_rels/workbook.xml.rels", relations(relations.toString()));
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook " + MAIN + " xmlns:r=\"" + OFFICE + "\"><sheets>" + list + "</sheets></workbook>");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static String types() {
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + type + "styles+xml\"/></Types>";
    }

    private String styles() {
        StringBuilder codes = new StringBuilder();
        StringBuilder cells = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < formats.size(); i++) {
            String code = formats.get(i).replace("&", "&amp;").replace("\"", "&quot;");
            codes.append("<numFmt numFmtId=\"")
                    .append(164 + i)
                    .append("\" formatCode=\"")
                    .append(code)
                    .append("\"/>");
            cells.append("<xf numFmtId=\"").append(164 + i).append("\"/>");
        }
        return "<styleSheet " + MAIN + "><numFmts>" + codes + "</numFmts><cellXfs>" + cells + "</cellXfs></styleSheet>";
    }

    private static String relations(String list) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + list + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
