package org.rasti.site;

import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.rasti.publication.PublicPage;
import org.rasti.publication.PublishedPages;

/** Published pages of every sort, for a browser to look at. */
final class SamplePages {

    private SamplePages() {}

    static PublishedPages none() {
        var pages = mock(PublishedPages.class);
        when(pages.find(anyString())).thenReturn(Optional.empty());
        when(pages.latest(anyInt())).thenReturn(List.of());
        return pages;
    }

    static PublishedPages full() {
        var pages = none();
        var persian = Samples.persian();
        var corrected = numbered("S-1043", new Samples()).corrected();
        var retracted = numbered("S-1044", Samples.persian()).retracted("منبع اصلی ساختگی از آب درآمد.");
        var example = numbered("S-1045", Samples.persian()).example();
        var promise = promise();
        var unbroken = hostile();
        for (var page : List.of(persian, corrected, retracted, example, promise, unbroken)) {
            show(pages, page.published());
        }
        show(pages, numbered("S-1048", new Samples()).takenDown("به حکم دادگاه نمونه برداشته شد."));
        when(pages.latest(anyInt()))
                .thenReturn(List.of(
                        persian.listing(),
                        corrected.listing(),
                        promise.listing(),
                        unbroken.listing(),
                        example.listing()));
        when(pages.demonstration()).thenReturn(true);
        return pages;
    }

    private static void show(PublishedPages pages, PublicPage page) {
        when(pages.find(page.code())).thenReturn(Optional.of(page));
    }

    private static Samples numbered(String code, Samples page) {
        page.code = code;
        return page;
    }

    private static Samples promise() {
        var page = numbered("S-1046", new Samples()).followed();
        page.claim = "We will bring clean water to every village by the end of next year.";
        page.rating = Samples.rating("In progress", "در حال انجام", null, "#1f5fa8", "CLOCK");
        return page;
    }

    /** Words without a break and marks that turn a line round: the page must hold. */
    private static Samples hostile() {
        var page = numbered("S-1047", new Samples());
        page.claim = "Rainfall" + "x".repeat(160) + " \u202Eoverride and <b>tags</b>";
        page.speaker =
                Samples.speaker("\u202EOverride " + "N".repeat(60), "نام " + "ن".repeat(80), "Role \u2067", "Body");
        page.rating = Samples.rating("False", "نادرست", 1, "#b3261e", "CROSS");
        return page;
    }
}
