package org.rasti.site;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What a reader sees when a page of the site fails. */
@ControllerAdvice(basePackageClasses = SiteErrors.class)
class SiteErrors {

    private final ErrorPages pages;

    SiteErrors(ErrorPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> failed(Exception cause, HttpServletRequest request) {
        var path = request.getRequestURI();
        var failure = Failure.note(cause, path);
        var language = PreferredLanguage.of(path, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return pages.answer(failure.status(), language, failure.incident());
    }
}
