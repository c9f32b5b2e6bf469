package org.rasti.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads values parted by a comma or a tabulator, with quotation marks around those that contain one (RFC 4180). */
final class Delimited {

    private final String text;
    private final char mark;
    private int at;

    private Delimited(String text, char mark) {
        this.text = text;
        this.mark = mark;
    }

    /** The rows of a file in UTF-8, its headings included. */
    static List<List<String>> read(Path file, char mark) throws IOException {
        var rows = new ArrayList<List<String>>();
        var reading = new Delimited(Files.readString(file).replace("\r\n", "\n"), mark);
        while (reading.at < reading.text.length()) {
            rows.add(reading.row());
        }
        return rows;
    }

    private List<String> row() {
        var values = new ArrayList<String>();
        do {
            values.add(value());
        } while (at < text.length() && text.charAt(at++) == mark);
        return values;
    }

    private String value() {
        var value = new StringBuilder();
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
            quoted(value);
        }
        while (at < text.length() && text.charAt(at) != mark && text.charAt(at) != '\n') {
            value.append(text.charAt(at++));
        }
        return value.toString();
    }

    /** Two quotation marks inside are one. */
    private void quoted(StringBuilder value) {
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                if (at >= text.length() || text.charAt(at) != '"') {
                    return;
                }
                at++;
            }
            value.append(c);
        }
    }
}
