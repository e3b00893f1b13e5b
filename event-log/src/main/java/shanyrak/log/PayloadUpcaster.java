package shanyrak.log;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads an event of an old revision as one of a newer revision, by changing its payload. */
public final class PayloadUpcaster extends SingleEventUpcaster {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, Object>> PAYLOAD = new TypeReference<>() {};

    private final SerializedType from;
    private final SerializedType to;
    private final UnaryOperator<Map<String, Object>> payload;

    /**
     * @param event the name of the event
     * @param from the revision that it was written in
     * @param to the revision that it shall be read in
     * @param payload makes the new payload of the old one: JSON as maps, lists, strings, numbers and so on
     */
    public PayloadUpcaster(String event, String from, String to, UnaryOperator<Map<String, Object>> payload) {
        this.from = new SimpleSerializedType(event, from);
        this.to = new SimpleSerializedType(event, to);
        this.payload = payload;
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(from);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(
                to, ObjectNode.class, old -> JSON.valueToTree(payload.apply(JSON.convertValue(old, PAYLOAD))));
    }
}
