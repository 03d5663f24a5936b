package dev.rolecompass.web.programs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.rolecompass.http.BaseUrl;
import dev.rolecompass.link.Routes;
import dev.rolecompass.web.CanonicalUrlInterceptor;
import dev.rolecompass.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.config.YamlMapFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.json.JacksonJsonView;

/**
 * The OpenAPI document, which is the same in all languages. Only the address of the
 * server is added to it.
 */
@Controller
class OpenApiController {

	private final Map<String, Object> document;

	private final BaseUrl baseUrl;

	private final JacksonJsonView jsonView;

	OpenApiController(BaseUrl baseUrl, JsonMapper mapper) {
		this.document = read();
		this.baseUrl = baseUrl;
		this.jsonView = ReadableJson.view(mapper);
	}

	@GetMapping(Routes.OPENAPI)
	ModelAndView description(HttpServletRequest request, HttpServletResponse response) {
		String base = this.baseUrl.forRequest(request).orElse(request.getContextPath());
		Map<String, Object> document = new LinkedHashMap<>(this.document);
		document.put("servers", List.of(Map.of("url", base.isEmpty() ? "/" : base)));
		response.setHeader("X-Robots-Tag", "noindex");
		return new ModelAndView(this.jsonView, Page.ATTRIBUTE, document).addObject(CanonicalUrlInterceptor.URL,
				Routes.OPENAPI);
	}

	private static Map<String, Object> read() {
		YamlMapFactoryBean file = new YamlMapFactoryBean();
		file.setResources(new ClassPathResource("openapi.yaml"));
		return Objects.requireNonNull(file.getObject());
	}

}
