package shanyrak.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import shanyrak.standalone.testing.Rest;

/** Somebody who looks at the pages, and notices what is wrong with them. */
final class Visitor {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final Pattern INLINE = Pattern.compile(
            "<style\\b|<[a-z][^>]*\\s(?:style|on[a-z]+)=|<script(?![^>]*\\ssrc=)(?! type=\"application/ld\\+json\")|javascript:",
            Pattern.CASE_INSENSITIVE);
    private static final String TOO_WIDE = """
            () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? [] :
              [...document.querySelectorAll('body *')]
                .filter(it => it.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
                .map(it => 'too wide: ' + it.tagName.toLowerCase() + '.' + it.className)""";

    private final String url;
    private final Page page;
    private final List<String> noticed = new ArrayList<>();

    Visitor(BrowserContext context, String url) {
        this.url = url;
        this.page = context.newPage();
        context.onConsoleMessage(this::hear);
        context.onWebError(error -> noticed.add("script: " + error.error()));
        context.onRequest(this::follow);
        context.onResponse(this::receive);
    }

    Page page() {
        return page;
    }

    Visitor open(String path) {
        Response answer = page.navigate(path);
        if (answer != null) {
            inspect(answer);
        }
        return this;
    }

    /** Signs in as the first owner. */
    Visitor signIn() {
        open("/sign-in");
        type("Pseudonym", Rest.PSEUDONYM);
        type("Passphrase", Rest.PASSPHRASE);
        press("Sign in");
        return this;
    }

    void type(String label, String text) {
        field(label).fill(text);
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    void press(String button) {
        page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void follow(String link) {
        page.locator("a:text-is('" + link + "')").first().click();
    }

    void unfold(String summary) {
        page.locator("summary:text-is('" + summary + "')").click();
    }

    /** What this browser keeps: to hand to another. */
    String memory() {
        return page.context().storageState();
    }

    /** All that is wrong with the page and was on the way to it, in words; needs JavaScript for a part of it. */
    List<String> faults() {
        return Stream.of(noticed, overflow(), barriers()).flatMap(List::stream).toList();
    }

    /** What was wrong on the way to the page. */
    List<String> noticed() {
        return List.copyOf(noticed);
    }

    /** What makes the page scroll sideways. */
    @SuppressWarnings("unchecked")
    List<String> overflow() {
        return (List<String>) page.evaluate(TOO_WIDE);
    }

    /** What keeps people out who cannot see, hear or point well. */
    List<String> barriers() {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> "%s (%s): %s".formatted(rule.getId(), rule.getImpact(), node.getHtml())))
                        .toList();
    }

    /** What the page itself allows and does, before any script has changed it. */
    private void inspect(Response answer) {
        String policy = answer.headers().getOrDefault("content-security-policy", "none");
        if (!policy.startsWith("default-src 'none';") || policy.contains("unsafe") || policy.contains("http")) {
            noticed.add("lax policy: " + policy);
        }
        INLINE.matcher(answer.text())
                .results()
                .map(found -> "inline: " + found.group())
                .forEach(noticed::add);
    }

    /** A failed answer is noticed by {@link #receive}, which knows whether it was the page itself. */
    private void hear(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
            noticed.add("console: " + message.text());
        }
    }

    private void follow(Request request) {
        if (request.url().startsWith("http") && !request.url().startsWith(url + "/")) {
            noticed.add("another host: " + request.url());
        }
    }

    private void receive(Response response) {
        if (response.status() >= 400 && !response.request().isNavigationRequest()) {
            noticed.add(response.status() + ": " + response.url());
        }
    }
}
