package org.rasti.site;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where the site stands in the world. A public site sets {@code rasti.public-url}, so that no request can talk a cache
 * into another host's links; without it, pages name the host they were asked at.
 */
@Component
class SiteAddress {

    private final String configured;

    SiteAddress(@Value("${rasti.public-url:}") String configured) {
        this.configured = configured.endsWith("/") ? configured.substring(0, configured.length() - 1) : configured;
    }

    /** The whole address of a path that is already encoded. */
    String absolute(String path) {
        return origin() + path;
    }

    private String origin() {
        return configured.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : configured;
    }
}
