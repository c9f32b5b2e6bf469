package org.rasti.article;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasti.account.InvalidInput;
import org.rasti.account.Typed;
import org.rasti.fetch.CanonicalUrl;
import org.rasti.text.ClaimText;
import org.rasti.text.Language;

/**
 * What is said of an outlet.
 *
 * @param language that the name is compared in
 * @param hosts such as www.example.org; whole addresses will do as well
 */
public record OutletData(
        String name, Language language, @Nullable String homepage, List<String> hosts, boolean fullText) {

    private static final int LONGEST = 200;
    private static final int MOST_HOSTS = 50;

    public OutletData {
        name = Typed.line("name", name, LONGEST);
        if (ClaimText.key(name, language).isEmpty()) {
            throw new InvalidInput("name", "missing");
        }
        homepage = homepage == null || homepage.isBlank() ? null : address(homepage);
        hosts = hosts.stream()
                .map(String::strip)
                .filter(host -> !host.isEmpty())
                .map(OutletData::host)
                .distinct()
                .sorted()
                .toList();
        if (hosts.size() > MOST_HOSTS) {
            throw new InvalidInput("hosts", "hosts-many");
        }
    }

    private static String address(String typed) {
        return CanonicalUrl.of(typed.strip()).orElseThrow(() -> new InvalidInput("homepage", "address"));
    }

    /** As an article's address has it. */
    private static String host(String typed) {
        var address = typed.contains("://") ? typed : "https://" + typed;
        return CanonicalUrl.of(address)
                .map(url -> URI.create(url).getHost())
                .filter(host -> host.contains("."))
                .orElseThrow(() -> new InvalidInput("hosts", "host"));
    }

    /** What it has in common with the same name typed otherwise. */
    String key() {
        return ClaimText.key(name, language);
    }
}
