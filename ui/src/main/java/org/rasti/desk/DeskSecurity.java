package org.rasti.desk;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.rasti.account.AccountService;
import org.rasti.desk.account.LoginView;
import org.rasti.desk.account.StaffSession;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Two houses behind one door: the desk with sessions and sign-in, the public site with neither. */
@Configuration
@EnableWebSecurity
class DeskSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain desk(HttpSecurity http, AccountService accounts) throws Exception {
        http.securityMatcher("/desk", "/desk/**");
        http.headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)));
        http.sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.changeSessionId()));
        http.addFilterAfter(new StaffSession(accounts), SecurityContextHolderFilter.class);
        // An address that no view has gets as far as the desk's own page about it.
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class, "/desk/login")
                .anyRequest(AuthorizedUrl::authenticated));
        return http.build();
    }

    /** The public site: no session, no cookie, nothing to forge. Its own headers are set by the site. */
    @Bean
    @Order(2)
    SecurityFilterChain site(HttpSecurity http) throws Exception {
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(csrf -> csrf.disable());
        http.requestCache(cache -> cache.disable());
        http.logout(logout -> logout.disable());
        http.headers(
                headers -> headers.cacheControl(cache -> cache.disable()).frameOptions(frames -> frames.disable()));
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        return http.build();
    }
}
