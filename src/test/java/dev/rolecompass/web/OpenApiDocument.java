package dev.rolecompass.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.io.ClassPathResource;

/**
 * The OpenAPI document, as a client reads it.
 */
record OpenApiDocument(JsonNode root) {

	private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

	static OpenApiDocument parse(String json) {
		return new OpenApiDocument(new JsonMapper().readTree(json));
	}

	/**
	 * What the OpenAPI Initiative's own schema finds wrong.
	 */
	List<Error> errors() {
		String schema = Bundles.content(new ClassPathResource("openapi-3.1-schema.json"));
		return SCHEMAS.getSchema(new JsonMapper().readTree(schema)).validate(this.root);
	}

	Set<String> paths() {
		return new TreeSet<>(this.root.get("paths").propertyNames());
	}

	/**
	 * The path that a target belongs to: the one with the fewest variables.
	 */
	Optional<String> path(String target) {
		String path = target.replaceFirst("\\?.*", "");
		return paths().stream()
			.filter((each) -> Pattern.matches(each.replace(".", "\\.").replaceAll("\\{\\w+}", "[^/]+"), path))
			.min(Comparator.comparing((each) -> each.chars().filter((character) -> character == '{').count()));
	}

	Stream<JsonNode> parameters(String path) {
		return this.root.at(pointer(path, "parameters")).valueStream().map(this::resolve);
	}

	Set<String> statuses(String path) {
		return new TreeSet<>(this.root.at(pointer(path, "get", "responses")).propertyNames());
	}

	/**
	 * The response with a status; missing if it isn't documented.
	 */
	JsonNode response(String path, String status) {
		return resolve(this.root.at(pointer(path, "get", "responses", status)));
	}

	/**
	 * What is wrong with JSON, fields that aren't documented included.
	 */
	List<Error> errors(JsonNode schema, JsonNode json) {
		ObjectNode strict = (ObjectNode) schema.deepCopy();
		strict.set("components", this.root.get("components").deepCopy());
		close(strict);
		return SCHEMAS.getSchema(strict).validate(json);
	}

	JsonNode resolve(JsonNode node) {
		return node.has("$ref") ? this.root.at(node.get("$ref").stringValue().substring(1)) : node;
	}

	/**
	 * Forbids fields beyond those that a schema names.
	 */
	private static void close(JsonNode node) {
		if (node instanceof ObjectNode object && object.has("properties") && object.has("required")) {
			object.put("additionalProperties", false);
		}
		node.forEach(OpenApiDocument::close);
	}

	private static String pointer(String path, String... names) {
		return "/paths/" + path.replace("/", "~1") + "/" + String.join("/", names);
	}

}
