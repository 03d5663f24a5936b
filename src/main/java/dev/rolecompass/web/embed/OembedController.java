package dev.rolecompass.web.embed;

import java.util.Optional;
import java.util.regex.Pattern;

import dev.rolecompass.http.BaseUrl;
import dev.rolecompass.http.Lifetime;
import dev.rolecompass.http.PageFilter;
import dev.rolecompass.link.Routes;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Says what other sites show for our links, as an oEmbed provider.
 */
@Controller
class OembedController {

	private static final String JSON = "json";

	/**
	 * Anything else sets no limit.
	 */
	private static final Pattern LIMIT = Pattern.compile("[1-9]\\d{0,8}");

	private final EmbeddedLinks embeddedLinks;

	private final BaseUrl baseUrl;

	private final MessageSource messages;

	OembedController(EmbeddedLinks embeddedLinks, BaseUrl baseUrl, MessageSource messages) {
		this.embeddedLinks = embeddedLinks;
		this.baseUrl = baseUrl;
		this.messages = messages;
	}

	@GetMapping(Routes.OEMBED)
	ResponseEntity<?> oembed(@RequestParam(name = Routes.URL, defaultValue = "") String url,
			@RequestParam(name = Routes.MAX_WIDTH, required = false) @Nullable String maxWidth,
			@RequestParam(name = Routes.MAX_HEIGHT, required = false) @Nullable String maxHeight,
			@RequestParam(name = Routes.FORMAT, defaultValue = JSON) String format, HttpServletRequest request) {
		if (!format.equals(JSON)) {
			return problem(HttpStatus.NOT_IMPLEMENTED, "oembed.format");
		}
		if (url.isBlank()) {
			return problem(HttpStatus.BAD_REQUEST, "oembed.no-url");
		}
		Optional<String> base = this.baseUrl.forRequest(request);
		Optional<Embedded> embedded = base.flatMap((known) -> this.embeddedLinks.find(url, known));
		if (embedded.isEmpty()) {
			return problem(HttpStatus.NOT_FOUND, "oembed.unknown");
		}
		PageFilter.cache(request, Lifetime.PAGE);
		Embedded fitting = embedded.get().within(limit(maxWidth), limit(maxHeight));
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.header("X-Robots-Tag", "noindex")
			.body(OembedJson.of(fitting, base.orElseThrow()));
	}

	private static int limit(@Nullable String text) {
		return (text != null && LIMIT.matcher(text).matches()) ? Integer.parseInt(text) : Integer.MAX_VALUE;
	}

	private ResponseEntity<ProblemDetail> problem(HttpStatus status, String key) {
		String detail = this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
		return ResponseEntity.status(status)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(ProblemDetail.forStatusAndDetail(status, detail));
	}

}
