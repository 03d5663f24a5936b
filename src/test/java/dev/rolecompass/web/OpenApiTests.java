package dev.rolecompass.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import dev.rolecompass.http.DirectPaths;
import dev.rolecompass.link.Routes;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the OpenAPI document is valid, that the app does what it says, and that it
 * says all that the app does.
 */
@WebTest
class OpenApiTests {

	private final Http http;

	private final OpenApiDocument document;

	OpenApiTests(@LocalServerPort int port) {
		this.http = new Http(port);
		this.document = OpenApiDocument.parse(this.http.get("/openapi.json").body());
	}

	@Test
	void theDocumentIsValid() {
		assertThat(this.document.errors()).isEmpty();
		assertThat(OpenApiDocument.parse("{\"openapi\": \"3.1.1\", \"info\": {\"title\": \"no version\"}}").errors())
			.isNotEmpty();
		assertThat(this.document.root().at("/servers/0/url").stringValue()).isEqualTo(this.http.site());
	}

	@Test
	void everyAddressForProgramsIsDescribed(
			@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping)
			throws Exception {
		Map<String, Set<String>> typesByHandler = new TreeMap<>();
		for (LinkKind kind : LinkKind.values()) {
			HandlerExecutionChain handler = (kind != LinkKind.REFUSED) ? mapping.getHandler(request(kind)) : null;
			if (handler != null && handler.getHandler() instanceof HandlerMethod method) {
				typesByHandler.computeIfAbsent(method.toString(), (name) -> new TreeSet<>()).add(type(kind));
			}
		}
		Set<String> patterns = new TreeSet<>(DirectPaths.PROBES);
		mapping.getHandlerMethods().forEach((info, method) -> {
			if (!ErrorController.class.isAssignableFrom(method.getBeanType())
					&& !typesByHandler.getOrDefault(method.toString(), Set.of())
						.stream()
						.allMatch(OpenApiTests::isForPeople)) {
				info.getPatternValues()
					.forEach((pattern) -> patterns.add(pattern.replaceAll("\\{(\\w+)(:[^/]*)?}", "{$1}")));
			}
			assertThat(ErrorController.class.isAssignableFrom(method.getBeanType())
					|| typesByHandler.containsKey(method.toString()))
				.as("an example of " + method)
				.isTrue();
		});
		assertThat(this.document.paths()).isEqualTo(patterns);
	}

	@Test
	void everyResponseOfEveryExampleIsDescribed() {
		for (LinkKind kind : LinkKind.values()) {
			this.document.path(kind.target())
				.ifPresent((path) -> assertThatIsDescribed(path, this.http.get(kind.target())));
		}
	}

	@Test
	void everyDescribedResponseIsGiven(@Autowired ApplicationContext context) {
		for (String path : this.document.paths()) {
			List<String> targets = targets(path);
			for (String status : this.document.statuses(path)) {
				if (status.equals("503")) {
					assertThatIsDescribed(path, whileDown(context, path), status);
				}
				else {
					targets.forEach((target) -> assertThatIsDescribed(path, call(path, target, status), status));
				}
			}
		}
	}

	@Test
	void everyExampleFitsItsSchema() {
		List<JsonNode> examples = new ArrayList<>();
		this.document.root().findParents("example").stream().filter((node) -> node.has("schema")).forEach((node) -> {
			examples.add(node);
			assertThat(this.document.errors(node.get("schema"), node.get("example"))).as(node.toString()).isEmpty();
		});
		assertThat(examples).hasSizeGreaterThan(7);
	}

	private Reply call(String path, String target, String status) {
		return switch (status) {
			case "200" -> this.http.get(target);
			case "301" -> this.http.get(target.replaceFirst("(?=\\?|$)", "/"));
			case "304" -> this.http.get(target, "If-None-Match", this.http.get(target).header("ETag").orElseThrow());
			case "400" -> this.http.get(path);
			case "404" -> this.http
				.get(path.equals(Routes.OEMBED) ? path + "?url=https://other.example/en" : broken(path, target));
			case "501" -> this.http.get(target + "&format=xml");
			default -> throw new AssertionError("No way is known to get a " + status);
		};
	}

	/**
	 * A target of the same path whose last variable can't be read.
	 */
	private static String broken(String path, String target) {
		String[] names = path.split("/");
		String[] segments = target.replaceFirst("\\?.*", "").split("/");
		for (int i = names.length - 1; i >= 0; i--) {
			if (names[i].contains("{")) {
				segments[i] = names[i].replaceAll("\\{\\w+}", "zz");
				return String.join("/", segments);
			}
		}
		throw new AssertionError(path + " has no variable");
	}

	private Reply whileDown(ApplicationContext context, String path) {
		try {
			AvailabilityChangeEvent.publish(context, LivenessState.BROKEN);
			AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
			return this.http.get(path);
		}
		finally {
			AvailabilityChangeEvent.publish(context, LivenessState.CORRECT);
			AvailabilityChangeEvent.publish(context, ReadinessState.ACCEPTING_TRAFFIC);
		}
	}

	/**
	 * A path filled in with each combination of its examples, with and without a query.
	 */
	private List<String> targets(String path) {
		if (path.equals(Routes.OEMBED)) {
			// Its parameter has the address of this very copy
			return Stream.of("/en/result/career/em-81-58", "/en/guide/mentor", "/en/compare?with=job.a3", "/en")
				.map((link) -> path + "?url=" + URLEncoder.encode(this.http.site() + link, StandardCharsets.UTF_8))
				.toList();
		}
		List<String> targets = List.of(path);
		for (JsonNode parameter : this.document.parameters(path).toList()) {
			String name = parameter.get("name").stringValue();
			boolean query = parameter.get("in").stringValue().equals("query");
			targets = targets.stream()
				.flatMap((target) -> query ? Stream.of(target, target + "?" + name + "=" + examples(parameter).get(0))
						: examples(parameter).stream().map((example) -> target.replace("{" + name + "}", example)))
				.toList();
		}
		return targets;
	}

	private static List<String> examples(JsonNode parameter) {
		return parameter.has("example") ? List.of(parameter.get("example").stringValue())
				: parameter.get("examples").valueStream().map((example) -> example.get("value").stringValue()).toList();
	}

	private void assertThatIsDescribed(String path, Reply reply, String status) {
		assertThat(String.valueOf(reply.status())).as(path).isEqualTo(status);
		assertThatIsDescribed(path, reply);
	}

	private void assertThatIsDescribed(String path, Reply reply) {
		JsonNode response = this.document.response(path, String.valueOf(reply.status()));
		assertThat(response.isMissingNode()).as("%s gives an undocumented %s", path, reply.status()).isFalse();
		response.path("headers").propertyNames().forEach((name) -> assertThat(reply.header(name)).as(name).isPresent());
		if (!response.has("content")) {
			assertThat(reply.body()).as(path).isEmpty();
			return;
		}
		MediaType type = MediaType.valueOf(reply.header("Content-Type").orElseThrow());
		JsonNode content = response.get("content").get(type.getType() + "/" + type.getSubtype());
		assertThat(content).as("%s of %s", type, path).isNotNull();
		if (type.getSubtype().endsWith("json")) {
			JsonNode body = new JsonMapper().readTree(reply.body());
			// This document has more fields than its description names
			assertThat(path.equals("/openapi.json") ? List.of() : this.document.errors(content.get("schema"), body))
				.as(path)
				.isEmpty();
		}
	}

	private String type(LinkKind kind) {
		return this.http.get(kind.target()).header("Content-Type").orElse("");
	}

	private static boolean isForPeople(String type) {
		return type.isEmpty() || type.startsWith("text/html") || type.startsWith("image/");
	}

	private static MockHttpServletRequest request(LinkKind kind) {
		URI uri = URI.create(kind.target());
		MockHttpServletRequest request = new MockHttpServletRequest("GET", uri.getPath());
		UriComponentsBuilder.fromUri(uri)
			.build()
			.getQueryParams()
			.forEach((name, values) -> request.addParameter(name, values.toArray(String[]::new)));
		ServletRequestPathUtils.parseAndCache(request);
		return request;
	}

}
