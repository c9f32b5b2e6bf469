package org.rasti.languagemodel;

import java.util.List;
import org.rasti.extraction.ArticleText;
import org.rasti.extraction.Extractor;
import org.rasti.extraction.Suggestion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds statements by asking a language model, and by the built-in engine wherever the model cannot help. Waits for the
 * service up to its time-out, so it is not to be called within a transaction. Unlike the built-in engine, a model may
 * answer the same article differently the next time. Safe to share between threads.
 */
final class LanguageModelExtractor implements Extractor {

    private static final Logger LOG = LoggerFactory.getLogger(LanguageModelExtractor.class);

    private final LanguageModelProperties properties;
    private final ChatClient client;
    private final Breaker breaker;
    private final Extractor builtIn;

    LanguageModelExtractor(LanguageModelProperties properties, ChatClient client, Breaker breaker, Extractor builtIn) {
        this.properties = properties;
        this.client = client;
        this.breaker = breaker;
        this.builtIn = builtIn;
    }

    /** Never fails for anything that the service does. */
    @Override
    public List<Suggestion> extract(ArticleText article) {
        return takes(article) && !breaker.rests() ? asked(article) : builtIn.extract(article);
    }

    private boolean takes(ArticleText article) {
        return article.text().length() <= properties.maxArticleCharacters()
                && (properties.languages().isEmpty() || properties.languages().contains(article.language()));
    }

    private List<Suggestion> asked(ArticleText article) {
        try {
            var found = ask(article);
            breaker.succeeded();
            return found;
        } catch (ChatFailure failure) {
            breaker.failed();
            LOG.warn("The language model did not help ({}); the built-in engine does", failure.getMessage());
            return builtIn.extract(article);
        }
    }

    /** An empty answer is none: the article itself might have asked for it. */
    private List<Suggestion> ask(ArticleText article) throws ChatFailure {
        var items = Answer.statements(client.ask(Question.INSTRUCTIONS, Question.about(article)));
        var found = new AnswerCheck(article, properties.maxStatements()).accept(items);
        if (found.isEmpty()) {
            throw new ChatFailure("an answer of which nothing stands in the article");
        }
        return found;
    }
}
