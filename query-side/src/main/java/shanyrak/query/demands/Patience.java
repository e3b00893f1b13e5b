package shanyrak.query.demands;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import shanyrak.query.campaign.Addressee;

/** Within how many days addressees answer, as far as the campaign says it. */
record Patience(Map<Integer, Integer> byAddressee) {

    static Patience with(List<Addressee> addressees) {
        Map<Integer, Integer> known = new TreeMap<>();
        addressees.stream()
                .filter(addressee -> addressee.answerWithin() != null)
                .forEach(addressee ->
                        known.put(addressee.addressee(), Objects.requireNonNull(addressee.answerWithin())));
        return new Patience(known);
    }

    Integer[] addressees() {
        return byAddressee.keySet().toArray(Integer[]::new);
    }

    /** In the order of {@link #addressees}. */
    Integer[] days() {
        return byAddressee.values().toArray(Integer[]::new);
    }
}
