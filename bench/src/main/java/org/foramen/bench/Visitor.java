package org.foramen.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody of the clinic who opens one page after the other and looks at the clock. */
final class Visitor implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int FIRST_ERROR = 400;
    private static final double NANOS_A_MILLISECOND = 1e6;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;

    private Visitor(String address) {
        this.address = address;
    }

    static Visitor signedIn(String address, String name, String password) {
        Visitor visitor = new Visitor(address);
        Matcher token = TOKEN.matcher(visitor.body("/sign-in"));
        String csrf = token.find() ? token.group(1) : "";
        visitor.send(HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "_csrf=" + encoded(csrf) + "&name=" + encoded(name) + "&password=" + encoded(password)))
                .build());
        return visitor;
    }

    /** How many milliseconds a page takes, to its last byte. */
    double opens(String path) {
        long began = System.nanoTime();
        body(path);
        return (System.nanoTime() - began) / NANOS_A_MILLISECOND;
    }

    private String body(String path) {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(address + path)).build());
        if (answer.statusCode() >= FIRST_ERROR) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("the clinic is closed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
