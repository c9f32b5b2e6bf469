package org.rasti.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.rasti.account.AccountService;
import org.rasti.account.StaffUser;
import org.rasti.desk.account.AccountsView;
import org.rasti.desk.account.MyAccountView;
import org.rasti.desk.article.ArticlesView;
import org.rasti.desk.common.LanguageChoice;
import org.rasti.desk.common.Words;
import org.rasti.desk.feed.FeedsView;
import org.rasti.desk.home.HomeView;
import org.rasti.desk.insight.InsightView;
import org.rasti.desk.notification.Bell;
import org.rasti.desk.outlet.OutletsView;
import org.rasti.desk.review.ReviewsView;
import org.rasti.desk.search.SearchBox;
import org.rasti.desk.speaker.SpeakersView;
import org.rasti.desk.statement.StatementsView;
import org.rasti.desk.statement.TriageView;
import org.rasti.desk.topic.TopicsView;
import org.rasti.desksearch.DeskSearch;
import org.rasti.publication.PublishedPages;
import org.rasti.workflow.Role;

/** The frame around every screen: the places one can go, and who is signed in. */
@Layout
@AnonymousAllowed
public class DeskLayout extends AppLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient AuthenticationContext authentication;
    private final transient AccountService accounts;
    private final SearchBox search;

    DeskLayout(
            AuthenticationContext authentication,
            AccountService accounts,
            PublishedPages pages,
            DeskSearch search,
            Bell bell) {
        this.authentication = authentication;
        this.accounts = accounts;
        this.search = new SearchBox(search);
        setPrimarySection(Section.DRAWER);
        addToDrawer(brand(), new Scroller(places()), person());
        var bar = demoBanner(pages.demonstration());
        if (authentication.isAuthenticated()) {
            bar.addComponentAtIndex(bar.getComponentCount() - 1, bell);
        }
        addToNavbar(toggle(), this.search, bar);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        search.follow(event.getLocation());
    }

    private static DrawerToggle toggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(Words.get("nav.toggle"));
        return toggle;
    }

    private static Header brand() {
        var mark = new Image("/site/favicon.svg", "");
        var name = new Span(Words.get("desk.name"));
        var home = new Anchor(".", mark, name);
        home.addClassName("brand");
        return new Header(home);
    }

    private SideNav places() {
        var nav = new SideNav();
        nav.getElement().setAttribute("aria-label", Words.get("nav.label"));
        nav.addItem(item("nav.home", HomeView.class, VaadinIcon.HOME_O));
        nav.addItem(item("nav.triage", TriageView.class, VaadinIcon.INBOX));
        nav.addItem(item("nav.articles", ArticlesView.class, VaadinIcon.FILE_TEXT_O));
        nav.addItem(item("nav.statements", StatementsView.class, VaadinIcon.QUOTE_LEFT));
        nav.addItem(item("nav.speakers", SpeakersView.class, VaadinIcon.MEGAPHONE));
        nav.addItem(item("nav.outlets", OutletsView.class, VaadinIcon.NEWSPAPER));
        nav.addItem(item("nav.feeds", FeedsView.class, VaadinIcon.RSS));
        nav.addItem(item("nav.topics", TopicsView.class, VaadinIcon.TAGS));
        nav.addItem(item("nav.reviews", ReviewsView.class, VaadinIcon.CHECK_SQUARE_O));
        nav.addItem(item("nav.insight", InsightView.class, VaadinIcon.BAR_CHART_H));
        if (authentication.hasRole(Role.ADMIN.name())) {
            nav.addItem(item("nav.accounts", AccountsView.class, VaadinIcon.USERS));
        }
        return nav;
    }

    private static SideNavItem item(String key, Class<? extends Component> view, VaadinIcon icon) {
        return new SideNavItem(Words.get(key), view, icon.create());
    }

    private Div person() {
        var foot = new Div(new LanguageChoice(accounts::chooseLanguage));
        authentication.getAuthenticatedUser(StaffUser.class).ifPresent(user -> foot.add(menu(user)));
        foot.addClassName("nav-foot");
        return foot;
    }

    private MenuBar menu(StaffUser user) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        MenuItem me = bar.addItem(user.account().displayName());
        me.getSubMenu().addItem(Words.get("nav.my-account"), event -> event.getSource()
                .getUI()
                .ifPresent(ui -> ui.navigate(MyAccountView.class)));
        me.getSubMenu().addItem(Words.get("nav.sign-out"), event -> authentication.logout());
        return bar;
    }

    private static Div demoBanner(boolean demo) {
        var site = new Anchor("/", Words.get("nav.public-site"));
        site.setRouterIgnore(true);
        var bar = new Div(site);
        bar.addClassName("top-bar");
        if (demo) {
            var note = new Span(Words.get("demo.banner"));
            note.addClassName("demo-note");
            bar.addComponentAsFirst(note);
        }
        return bar;
    }
}
