package shanyrak.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The Chromium of this machine. */
final class Chromium implements AutoCloseable {

    private static final List<String> SWITCHES = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** In milliseconds. Where all cores are busy, five seconds are not enough to see what is there. */
    private static final double PATIENCE = 20_000;

    private final Playwright playwright = Playwright.create();
    private final Browser browser;

    Chromium(Path program) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(program).setArgs(SWITCHES));
    }

    /** Somebody who was never here. */
    Visitor visitor(String url, Look look) {
        return visitor(url, look, null);
    }

    /** @param memory what another visitor's browser kept, see {@link Visitor#memory()} */
    Visitor visitor(String url, Look look, @Nullable String memory) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(url)
                .setLocale("en")
                .setViewportSize(look.width(), look.height())
                .setColorScheme(look.scheme())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(look.javaScript())
                .setStorageState(memory));
        return new Visitor(context, url);
    }

    /** Sends away all who are looking. */
    void sendAway() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
