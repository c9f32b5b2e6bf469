package org.rasti.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasti.text.ClaimText;

/** Finds statements by rules of grammar, in-process and deterministically. Safe to share between threads. */
public final class RuleExtractor implements Extractor {

    private static final Resolver.Resolved NOBODY = new Resolver.Resolved(null, Resolution.UNRESOLVED);

    private final Packs packs = new Packs();

    @Override
    public List<Suggestion> extract(ArticleText article) {
        Packs.Pack pack = packs.of(article.language());
        Document document = new Document(article, pack.words());
        Findings findings = new Findings(document);
        pack.grammar().read(document, findings);
        Map<Mention, Resolver.Resolved> speakers =
                Resolver.resolve(findings.mentions(), findings.introductions(), pack.words());
        Map<String, Integer> seen = new HashMap<>();
        KindJudge judge = new KindJudge(document);
        List<Suggestion> suggestions = new ArrayList<>();
        for (Found found : findings.statements()) {
            String words =
                    document.tokens().text(found.words().from(), found.words().to());
            Integer first = seen.putIfAbsent(ClaimText.key(words, article.language()), suggestions.size());
            Resolver.Resolved speaker = speakers.getOrDefault(found.speaker(), NOBODY);
            suggestions.add(suggestion(document, found, judge.judge(found), speaker, first));
        }
        return List.copyOf(suggestions);
    }

    private static Suggestion suggestion(
            Document document, Found found, Kind kind, Resolver.Resolved speaker, @Nullable Integer repeats) {
        Tokens tokens = document.tokens();
        Map<String, Double> score = Worth.score(document, found, kind);
        return new Suggestion(
                tokens.at(found.words().from()).start(),
                tokens.at(found.words().to() - 1).end(),
                speaker.speaker(),
                textOrNull(tokens, found.speaker().from(), found.speaker().to()),
                textOrNull(tokens, found.cue().from(), found.cue().to()),
                found.form(),
                kind,
                Worth.sum(score),
                repeats,
                new Explanation(found.rule().key(), speaker.how().key(), score));
    }

    private static @Nullable String textOrNull(Tokens tokens, int from, int to) {
        String text = tokens.text(from, to);
        return text.isBlank() ? null : text;
    }
}
