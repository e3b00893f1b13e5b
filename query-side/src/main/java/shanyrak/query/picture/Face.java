package shanyrak.query.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One of our fonts. Java's own ways to draw text want fonts of the machine, of which a container has none. */
final class Face {

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unit;

    Face(String file) {
        try (InputStream bytes = Objects.requireNonNull(Face.class.getResourceAsStream(file), file)) {
            font = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes.readAllBytes()));
            glyphs = font.getUnicodeCmapLookup();
            unit = font.getUnitsPerEm();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean has(int letter) {
        return glyphs.getGlyphId(letter) != 0;
    }

    /** How far the next letter is, where letters are 1 high. */
    double advance(int letter) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(letter)) / unit;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The letter's outline at a place. */
    Path2D outline(int letter, double x, double y, double size) {
        try {
            GlyphData glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(letter));
            Path2D outline = glyph == null ? new Path2D.Double() : new Path2D.Double(glyph.getPath());
            outline.transform(new AffineTransform(size / unit, 0, 0, -size / unit, x, y));
            return outline;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
