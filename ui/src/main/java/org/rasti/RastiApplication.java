package org.rasti;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.aura.Aura;
import org.rasti.start.RastiProperties;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Starts the product: the desk under /desk, the public site at /, one database behind both. */
@SpringBootApplication
@EnableConfigurationProperties(RastiProperties.class)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("desk-static/desk.css")
@Push
public class RastiApplication implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    public static void main(String[] args) {
        SpringApplication.run(RastiApplication.class, args);
    }
}
