package shanyrak.query.card;

import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself to those who show links to it (Open Graph). All addresses are absolute.
 *
 * @param type {@code website} or {@code article}
 * @param url of the page, as the one under which it should be shared
 * @param image of its card
 * @param alternative what the card says, for those who do not see it
 * @param locale language and country, as Open Graph wants it
 * @param oembed where its embed is described; null where it has none
 */
public record Sharing(
        String type,
        String title,
        String description,
        String url,
        String image,
        String alternative,
        String locale,
        @Nullable String oembed) {

    public int getWidth() {
        return CardDrawing.WIDTH;
    }

    public int getHeight() {
        return CardDrawing.HEIGHT;
    }
}
