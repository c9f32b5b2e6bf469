package org.rasti.fetch;

import java.util.stream.Collectors;
import org.apache.hc.client5.http.classic.methods.HttpGet;

/** What a server is asked, and told of us: no referrer, no cookie, no language. */
final class PageRequest {

    private PageRequest() {}

    static HttpGet to(WebAddress address) {
        var request = new HttpGet(address.uri());
        request.setHeader("Accept", PageBody.TYPES.stream().sorted().collect(Collectors.joining(", ")));
        request.setHeader("Accept-Encoding", "gzip");
        return request;
    }
}
