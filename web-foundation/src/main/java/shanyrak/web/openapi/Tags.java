package shanyrak.web.openapi;

import static java.util.stream.Collectors.joining;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** A subject that both sides speak of is named once, with what each of them says. */
@Component
class Tags implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI document) {
        if (document.getTags() != null) {
            Map<String, List<Tag>> byName = document.getTags().stream()
                    .collect(Collectors.groupingBy(Tag::getName, TreeMap::new, Collectors.toList()));
            document.setTags(byName.entrySet().stream()
                    .map(it -> new Tag().name(it.getKey()).description(said(it.getValue())))
                    .toList());
        }
    }

    private static String said(List<Tag> tags) {
        return tags.stream().map(Tag::getDescription).distinct().sorted().collect(joining(" "));
    }
}
