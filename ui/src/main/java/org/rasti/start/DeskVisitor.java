package org.rasti.start;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody at the desk, without a browser: signs in and opens pages as the desk's own script does, so that what the server
 * does for a page can be measured from the first query to the last byte.
 */
final class DeskVisitor {

    private final JsonMapper json = JsonMapper.shared();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String desk;
    private String window = "";
    private String token = "";
    private int heard;
    private int told;

    /** @param desk address of the desk, without a slash at its end */
    DeskVisitor(String desk) {
        this.desk = desk;
    }

    void signIn(String login, String password) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(URI.create(desk + "/login")));
        var form = "username=" + encoded(login) + "&password=" + encoded(password);
        send(HttpRequest.newBuilder(URI.create(desk + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Opens a window of the browser. */
    void openWindow() throws IOException, InterruptedException {
        var body = send(HttpRequest.newBuilder(URI.create(desk + "/?v-r=init&location=&query=")));
        var config = json.readTree(body).path("appConfig");
        window = config.path("v-uiId").asString();
        token = config.path("uidl").path("Vaadin-Security-Key").asString();
        heard = config.path("uidl").path("syncId").asInt();
        told = 0;
    }

    /**
     * Goes to a page in the window that is open.
     *
     * @return what the server sent to show it
     */
    String goTo(String page, String query) throws IOException, InterruptedException {
        var data = json.createObjectNode()
                .put("route", "/" + page)
                .put("query", query)
                .put("appShellTitle", "")
                .put("trigger", "")
                .set("historyState", json.createObjectNode().put("idx", 0));
        var event = json.createObjectNode()
                .put("type", "event")
                .put("node", 1)
                .put("event", "ui-navigate")
                .set("data", data);
        var message = json.createObjectNode()
                .put("csrfToken", token)
                .put("syncId", heard)
                .put("clientId", told++)
                .set("rpc", json.createArrayNode().add(event));
        return tell(message);
    }

    private String tell(JsonNode message) throws IOException, InterruptedException {
        var answer = send(HttpRequest.newBuilder(URI.create(desk + "/?v-r=uidl&v-uiId=" + window))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(json.writeValueAsString(message))));
        var body = answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1);
        heard = json.readTree(body).path("syncId").asInt(heard);
        return answer;
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = http.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() >= 400) {
            throw new IOException(response.uri() + " answered " + response.statusCode());
        }
        return response.body();
    }
}
