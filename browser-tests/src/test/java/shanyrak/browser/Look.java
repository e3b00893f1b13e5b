package shanyrak.browser;

import com.microsoft.playwright.options.ColorScheme;

/** How somebody looks at the pages. */
record Look(String name, int width, int height, ColorScheme scheme, boolean javaScript) {

    static Look phone() {
        return new Look("390", 390, 844, ColorScheme.LIGHT, true);
    }

    static Look desk() {
        return new Look("1280", 1280, 900, ColorScheme.LIGHT, true);
    }

    Look dark() {
        return new Look(name, width, height, ColorScheme.DARK, javaScript);
    }

    Look withoutJavaScript() {
        return new Look(name, width, height, scheme, false);
    }

    @Override
    public String toString() {
        return name + "-" + (scheme == ColorScheme.DARK ? "dark" : "light") + (javaScript ? "" : "-without-javascript");
    }
}
