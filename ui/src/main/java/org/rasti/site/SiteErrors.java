package org.rasti.site;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.rasti.text.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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

    /** What stands in the address cannot be read, such as {@code ?q=%zz}: nothing of ours failed. */
    @ExceptionHandler
    ResponseEntity<byte[]> unreadable(InvalidParameterException cause, HttpServletRequest request) {
        return pages.answer(HttpStatus.BAD_REQUEST, language(request));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> failed(Exception cause, HttpServletRequest request) {
        var failure = Failure.note(cause, request.getRequestURI());
        return pages.answer(failure.status(), language(request), failure.incident());
    }

    private static Language language(HttpServletRequest request) {
        return PreferredLanguage.of(request.getRequestURI(), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
