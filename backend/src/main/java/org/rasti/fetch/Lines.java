package org.rasti.fetch;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text below an element as a reader sees it: every block a line, blanks joined as a browser joins them. All other
 * characters, half-spaces above all, stay as written, since statements are anchored in this text.
 */
final class Lines implements NodeVisitor {

    private static final String BLANKS = " \t\n\r\f";

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private Lines() {}

    static List<String> of(Element element) {
        var lines = new Lines();
        element.traverse(lines); // walks without recursion
        lines.endLine();
        return List.copyOf(lines.lines);
    }

    static List<String> of(String text) {
        var lines = new Lines();
        text.lines().forEach(written -> {
            lines.append(written);
            lines.endLine();
        });
        return List.copyOf(lines.lines);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (breaks(node)) {
            endLine();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (breaks(node)) {
            endLine();
        }
    }

    /** Readability wraps loose text in paragraphs that it styles inline; those were never lines of their own. */
    private static boolean breaks(Node node) {
        return node instanceof Element element
                && (element.nameIs("br") || element.isBlock())
                && !element.attr("style").contains("inline");
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (BLANKS.indexOf(c) < 0) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
    }

    /** A line without a letter or a digit is a rule or an ornament. */
    private void endLine() {
        if (line.codePoints().anyMatch(Character::isLetterOrDigit)) {
            lines.add(withoutBlanksAround(line.toString()));
        }
        line.setLength(0);
    }

    private static String withoutBlanksAround(String text) {
        int start = 0;
        int end = text.length();
        while (isBlank(text.charAt(start))) {
            start++;
        }
        while (isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
