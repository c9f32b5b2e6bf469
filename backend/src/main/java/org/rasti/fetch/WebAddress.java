package org.rasti.fetch;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An http or https address taken apart, every part in its one normal form. Requests are made from these parts and
 * nothing else reads the address again, so that what was checked is what is used.
 *
 * @param host ASCII; an IPv6 literal without its brackets
 * @param path from its slash on, percent-encoded
 * @param query without its question mark
 */
record WebAddress(
        String scheme,
        String host,
        int port,
        String path,
        @Nullable String query) implements AddressReading {

    private static final int MAX_LENGTH = 4096;
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);
    private static final Pattern REST = Pattern.compile("//([^/?#\\\\]*)(/[^?#]*)?(?:\\?([^#]*))?(?:#.*)?");
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[^\\]]*]|[^:\\[\\]]+)(?::([0-9]{0,5}))?");

    /** Takes what a person pastes: with blanks or direction marks around it, and with letters of any script inside. */
    static AddressReading read(String written) {
        String text = withoutMarksAround(written);
        Matcher parts = SCHEME.matcher(text);
        if (text.length() > MAX_LENGTH || text.chars().anyMatch(Character::isISOControl) || !parts.matches()) {
            return notAnAddress();
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return new Rejected(FetchRefusal.NOT_HTTP, scheme);
        }
        return readRest(scheme, parts.group(2));
    }

    private static AddressReading readRest(String scheme, String rest) {
        Matcher parts = REST.matcher(rest);
        if (!parts.matches()) {
            return notAnAddress();
        }
        if (parts.group(1).contains("@")) {
            return new Rejected(FetchRefusal.CREDENTIALS_IN_ADDRESS, "");
        }
        return readAuthority(scheme, parts.group(1), path(parts.group(2)), query(parts.group(3)));
    }

    private static AddressReading readAuthority(String scheme, String authority, String path, @Nullable String query) {
        Matcher parts = AUTHORITY.matcher(authority);
        if (!parts.matches()) {
            return notAnAddress();
        }
        Optional<String> host = HostName.ascii(parts.group(1));
        int port = port(scheme, parts.group(2));
        return host.isEmpty() || port > 65535 ? notAnAddress() : new WebAddress(scheme, host.get(), port, path, query);
    }

    /** Where a link or a redirect found here leads. */
    AddressReading resolve(String reference) {
        String link = withoutMarksAround(reference);
        if (SCHEME.matcher(link).matches()) {
            return read(link);
        }
        if (link.startsWith("//")) {
            return read(scheme + ":" + link);
        }
        return read(origin() + relative(link));
    }

    private String relative(String link) {
        if (link.isEmpty() || link.startsWith("#")) {
            return pathAndQuery();
        }
        return switch (link.charAt(0)) {
            case '/' -> link;
            case '?' -> path + link;
            default -> path.substring(0, path.lastIndexOf('/') + 1) + link;
        };
    }

    URI uri() {
        return URI.create(toString());
    }

    String pathAndQuery() {
        return query == null ? path : path + "?" + query;
    }

    private String origin() {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return scheme + "://" + name + (port == defaultPort(scheme) ? "" : ":" + port);
    }

    @Override
    public String toString() {
        return origin() + pathAndQuery();
    }

    private static Rejected notAnAddress() {
        return new Rejected(FetchRefusal.NOT_AN_ADDRESS, "");
    }

    private static int port(String scheme, @Nullable String written) {
        return written == null || written.isEmpty() ? defaultPort(scheme) : Integer.parseInt(written);
    }

    private static int defaultPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    private static @Nullable String query(@Nullable String written) {
        return written == null || written.isEmpty() ? null : PercentEncoding.normalise(written);
    }

    private static String path(@Nullable String written) {
        return written == null ? "/" : withoutDotSegments(PercentEncoding.normalise(written));
    }

    private static String withoutDotSegments(String path) {
        var kept = new ArrayDeque<String>();
        for (String segment : path.substring(1).split("/", -1)) {
            if (segment.equals("..")) {
                kept.pollLast();
            } else if (!segment.equals(".")) {
                kept.addLast(segment);
            }
        }
        boolean folder = path.endsWith("/.") || path.endsWith("/..");
        return "/" + String.join("/", kept) + (folder && !kept.isEmpty() ? "/" : "");
    }

    /** Right-to-left text is often copied with direction marks at its ends. */
    private static String withoutMarksAround(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isMark(text.charAt(start))) {
            start++;
        }
        while (end > start && isMark(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isMark(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
