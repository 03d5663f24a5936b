package dev.rolecompass.web.programs;

import dev.rolecompass.web.Page;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.web.servlet.view.json.JacksonJsonView;

/**
 * Writes JSON that people and assistants read from top to bottom: indented, with fields
 * in the order of their declaration.
 */
final class ReadableJson {

	private ReadableJson() {
	}

	/**
	 * A view of the model's attribute {@value Page#ATTRIBUTE}.
	 */
	static JacksonJsonView view(JsonMapper mapper) {
		JacksonJsonView view = new JacksonJsonView(mapper.rebuild()
			.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
			.enable(SerializationFeature.INDENT_OUTPUT)
			.build());
		view.setModelKey(Page.ATTRIBUTE);
		view.setExtractValueFromSingleKeyModel(true);
		view.setDisableCaching(false);
		return view;
	}

}
