package shanyrak.query.timeline;

import java.util.List;
import java.util.Set;
import shanyrak.query.fulltext.Highlights;
import shanyrak.query.fulltext.Highlights.Piece;

/** Shows in the lines of entries what was searched for. */
record Marks(Set<String> found) {

    public List<Piece> of(String text) {
        return Highlights.pieces(text, found);
    }

    /** What a list shows of an entry, and whatever else was found in it. */
    public List<Line> lines(EntryCard card) {
        List<Line> brief = card.brief();
        return card.lines().stream()
                .filter(line -> brief.contains(line) || of(line.text()).stream().anyMatch(Piece::found))
                .toList();
    }
}
