package org.rasti.fetch;

import java.util.stream.Collectors;
import org.apache.hc.client5.http.classic.methods.HttpGet;

/** What a server is asked, and told of us: no referrer, no cookie, no language. */
final class PageRequest {

    private PageRequest() {}

    static HttpGet to(WebAddress address, Wanted wanted) {
        var request = new HttpGet(address.uri());
        request.setHeader("Accept", wanted.types().stream().sorted().collect(Collectors.joining(", ")));
        request.setHeader("Accept-Encoding", "gzip");
        var known = wanted.known();
        if (known.etag() != null) {
            request.setHeader("If-None-Match", known.etag());
        }
        if (known.lastModified() != null) {
            request.setHeader("If-Modified-Since", known.lastModified());
        }
        return request;
    }
}
