package shanyrak.query.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws a picture in dots. */
final class Dots {

    private final Graphics2D pen;

    private Dots(Graphics2D pen) {
        this.pen = pen;
    }

    /** @param dots so many wide; its height follows */
    static byte[] png(Picture picture, int dots) {
        double scale = (double) dots / picture.width();
        int high = (int) Math.round(picture.height() * scale);
        BufferedImage image = new BufferedImage(dots, high, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            pen.scale(scale, scale);
            new Dots(pen).draw(picture);
        } finally {
            pen.dispose();
        }
        return written(image);
    }

    private void draw(Picture picture) {
        for (Picture.Block block : picture.blocks()) {
            take(block.ink());
            pen.fill(new Rectangle2D.Double(block.x(), block.y(), block.width(), block.height()));
        }
        picture.signs().forEach(this::draw);
        for (Picture.Words words : picture.words()) {
            take(words.ink());
            pen.fill(Lettering.outline(words));
        }
    }

    private void draw(Picture.Sign sign) {
        AffineTransform before = pen.getTransform();
        take(Ink.EMBER);
        pen.translate(sign.x(), sign.y());
        pen.scale(sign.size() / Crown.SIZE, sign.size() / Crown.SIZE);
        pen.setStroke(new BasicStroke((float) Crown.RING));
        pen.draw(Crown.ring());
        pen.setStroke(new BasicStroke((float) Crown.POLE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Crown.poles().forEach(pen::draw);
        pen.setTransform(before);
    }

    private void take(Ink ink) {
        pen.setColor(Color.decode(ink.colour()));
    }

    /** In memory: the usual way makes files. */
    private static byte[] written(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }
}
