package org.foramen.clinic.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foramen.clinic.OpenClinic;
import org.junit.jupiter.api.Assumptions;

/** A window of a real browser in which somebody has signed in. One browser serves every test of a run. */
final class Window implements AutoCloseable {
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Optional<Browser> BROWSER = path().map(Window::launch);
    private static final int WIDE = 1440;

    private final BrowserContext context;
    private final Page page;

    private Window(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
    }

    /** A wide window of somebody who has signed in under that name. */
    static Window of(String name) {
        return of(name, WIDE, true);
    }

    /** A window of that width, with or without scripts. */
    static Window of(String name, int width, boolean scripts) {
        Window window = opened(width, scripts);
        window.signIn(name);
        return window;
    }

    /** A window of that width of somebody who has not signed in. */
    static Window stranger(int width) {
        return opened(width, true);
    }

    private static Window opened(int width, boolean scripts) {
        Assumptions.assumeTrue(BROWSER.isPresent(), "page tests not run: no browser found (-Dforamen.browser=PATH)");
        return new Window(BROWSER.orElseThrow()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setJavaScriptEnabled(scripts)
                        .setBaseURL(OpenClinic.clinic().address())));
    }

    private void signIn(String name) {
        page.navigate("/sign-in");
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill(OpenClinic.clinic().password());
        page.locator("main button[type=submit]").click();
    }

    Page page() {
        return page;
    }

    Page open(String address) {
        page.navigate(address);
        return page;
    }

    /** What stands in the way of somebody with a screen reader, a keyboard or weak eyes, if it is grave. */
    List<String> barriers() {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(Window::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().getFirst().getHtml();
    }

    /** By how many pixels the page is wider than the window. */
    int overflow() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue();
    }

    @Override
    public void close() {
        context.close();
    }

    private static Optional<Path> path() {
        Optional<Path> told = Optional.ofNullable(System.getProperty("foramen.browser"))
                .filter(path -> !path.isBlank())
                .map(Path::of);
        return told.or(() -> Optional.of(Path.of("/usr/bin/chromium"))).filter(Files::isExecutable);
    }

    private static Browser launch(Path path) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(path).setArgs(ARGUMENTS));
    }
}
