package org.rasti.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rasti.account.CurrentActor;
import org.rasti.account.ForDesk;
import org.rasti.account.ForStaff;
import org.rasti.account.ForSystem;
import org.rasti.extraction.ArticleText;
import org.rasti.extraction.Extractor;
import org.rasti.extraction.RuleExtractor;
import org.rasti.extraction.Suggestion;
import org.rasti.fetch.CanonicalUrl;
import org.rasti.ledger.Entry;
import org.rasti.ledger.Ledger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings articles in and hands them out. A text once stored never changes. */
@Service
public class ArticleService {

    private final ArticleRepository articles;
    private final OutletRepository outlets;
    private final CurrentActor current;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Extractor extractor;
    private final RuleExtractor builtIn;

    ArticleService(
            ArticleRepository articles,
            OutletRepository outlets,
            CurrentActor current,
            Ledger ledger,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Extractor extractor,
            RuleExtractor builtIn) {
        this.articles = articles;
        this.outlets = outlets;
        this.current = current;
        this.ledger = ledger;
        this.events = events;
        this.transaction = transaction;
        this.extractor = extractor;
        this.builtIn = builtIn;
    }

    @ForStaff
    @Transactional(readOnly = true)
    public Optional<Article> find(long id) {
        return articles.find(id);
    }

    /** Names of outlets known, to choose from while typing; at most 50. */
    @ForDesk
    @Transactional(readOnly = true)
    public List<String> outletNames(String part) {
        return outlets.names(part);
    }

    /** The outlet that an address's host belongs to, where one was seen before. */
    @ForDesk
    @Transactional(readOnly = true)
    public Optional<String> outletOf(String host) {
        return outlets.nameByHost(host);
    }

    /**
     * Stores an article, or recognises it by its address or its text. Bringing the same one in twice, also by two
     * people at once or by a retry, gives one article.
     */
    @ForDesk
    public BroughtIn bringIn(NewArticle article) {
        return bringIn(article, extractor, false, null);
    }

    /** Which article stands at an address, however the address is written. */
    @ForSystem
    @Transactional(readOnly = true)
    public Optional<Long> at(String address) {
        return articles.byUrl(CanonicalUrl.of(address).orElse(null));
    }

    /**
     * The same for an article that a feed named, which nobody brought in.
     *
     * @param publisher the outlet whose feed it is; one that the article's address is known to belong to comes before it
     */
    @ForSystem
    public BroughtIn bringInFromFeed(NewArticle article, long publisher) {
        return bringIn(article, extractor, false, publisher);
    }

    /**
     * The same for demonstration data, which is marked as such wherever it is shown. The built-in engine reads it, since
     * its story is the same everywhere.
     */
    @ForDesk
    public BroughtIn bringInDemo(NewArticle article) {
        return bringIn(article, builtIn, true, null);
    }

    /** Statements are looked for before the transaction begins: an engine may take its time, a lock may not. */
    private BroughtIn bringIn(NewArticle article, Extractor engine, boolean demo, @Nullable Long publisher) {
        var sha256 = sha256(article.text());
        return known(article, sha256).orElseGet(() -> {
            var found = engine.extract(new ArticleText(article.language(), article.headline(), article.text()));
            return transaction.execute(status -> storeOnce(article, sha256, found, demo, publisher));
        });
    }

    private Optional<BroughtIn> known(NewArticle article, byte[] sha256) {
        return articles.byText(sha256)
                .map(id -> new BroughtIn(id, false, false))
                .or(() -> articles.byUrl(article.url()).map(id -> new BroughtIn(id, false, true)));
    }

    private BroughtIn storeOnce(
            NewArticle article, byte[] sha256, List<Suggestion> found, boolean demo, @Nullable Long publisher) {
        articles.serialize(sha256);
        if (article.url() != null) {
            articles.serialize(sha256(article.url()));
        }
        return known(article, sha256).orElseGet(() -> store(article, sha256, found, demo, publisher));
    }

    private BroughtIn store(
            NewArticle article, byte[] sha256, List<Suggestion> found, boolean demo, @Nullable Long publisher) {
        var actor = current.get();
        var outlet = publisher == null
                ? named(article)
                : outlets.idByHost(article.host()).orElse(publisher);
        var agency = outlets.findOrCreate(article.relayedFrom(), article.language());
        var id = articles.insert(article, outlet, agency, actor.id(), demo);
        var revision = articles.insertRevision(id, 1, article, sha256);
        ledger.write(Entry.of("ARTICLE", id, "BRING_IN")
                .by(actor.id(), actor.name())
                .after(Map.of(
                        "headline",
                        article.headline(),
                        "intake",
                        article.intake().name())));
        events.publishEvent(new RevisionStored(
                id, revision, article.language(), article.text(), article.publishedOn(), found, demo));
        return new BroughtIn(id, true, false);
    }

    private @Nullable Long named(NewArticle article) {
        var outlet = outlets.findOrCreate(article.outlet(), article.language());
        outlets.rememberHost(outlet, article.host());
        return outlet;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
