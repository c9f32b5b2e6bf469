package org.rasti.desk.common;

import java.util.List;
import java.util.stream.Collectors;

/** Tables as comma-separated values (RFC 4180), for spreadsheets. */
public final class Csv {

    /** Stands before everything else: without it some spreadsheets read Persian as another alphabet. */
    public static final String MARK = "\uFEFF";

    /** A spreadsheet takes a cell that begins with one of these, half or full width, for a formula. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private Csv() {}

    /** One row with its end. */
    public static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A cell, always quoted. What could be run as a formula gets an apostrophe before it, and so is a text. */
    static String cell(String text) {
        var isFormula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return '"' + (isFormula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
