package org.rasti.publication;

import org.commonmark.node.CustomNode;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;
import org.rasti.verdict.CitationMark;

/** Reads {@code [@12]} in Markdown ahead of links, so that no link definition can take a citation over. */
final class CitationSyntax implements LinkProcessor {

    /** A citation in the parsed text. */
    static final class Citation extends CustomNode {

        final long evidenceId;

        Citation(long evidenceId) {
            this.evidenceId = evidenceId;
        }
    }

    @Override
    public @Nullable LinkResult process(LinkInfo brackets, Scanner scanner, InlineParserContext context) {
        var cited = CitationMark.id("[" + brackets.text() + "]");
        if (brackets.marker() != null || cited.isEmpty()) {
            return LinkResult.none();
        }
        return LinkResult.replaceWith(new Citation(cited.getAsLong()), brackets.afterTextBracket());
    }
}
