package shanyrak.query.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import shanyrak.query.picture.Sheet.Hand;

class DotsTest {

    private final Picture picture = new Sheet(200, 100, 10)
            .block(Ink.FELT, 0, 0, 200, 100)
            .block(Ink.EMBER, 0, 0, 200, 10)
            .sign(150, 30, 40)
            .at(20)
            .write("Қазақ 12", Hand.bold(30, Ink.INK), 1)
            .done();

    @Test
    void what_is_drawn_is_seen_in_its_colour_and_size() {
        for (int dots : new int[] {200, 400}) {
            var image = Read.png(Dots.png(picture, dots));
            assertThat(image.getWidth()).isEqualTo(dots);
            assertThat(image.getHeight()).isEqualTo(dots / 2);
            assertThat(Read.dots(image, 0xa8431a)).isGreaterThan(dots * dots / 20L);
            assertThat(Read.dots(image, 0x221d18)).as("letters").isGreaterThan(dots);
            assertThat(Read.dots(image, 0xfaf6ef)).as("ground").isGreaterThan(dots * dots / 4L);
        }
    }

    @Test
    void the_same_picture_has_the_same_bytes() {
        assertThat(Dots.png(picture, 200)).isEqualTo(Dots.png(picture, 200));
    }

    @Test
    void a_machine_without_a_screen_is_enough() {
        assertThat(java.awt.GraphicsEnvironment.isHeadless()).isTrue();
    }
}
