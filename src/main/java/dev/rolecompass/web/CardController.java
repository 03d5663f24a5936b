package dev.rolecompass.web;

import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;

import dev.rolecompass.card.Card;
import dev.rolecompass.card.ShareCards;
import dev.rolecompass.quiz.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The pictures that pages unfurl to where their links are pasted.
 */
@Controller
class CardController {

	private static final String CARDS = "/{language:[a-z]{2}}/cards/{design:[1-9]\\d{0,3}}";

	/**
	 * A picture's URL has the version of its design, so it never changes.
	 */
	private static final CacheControl FOR_GOOD = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private final CardFormat format;

	private final ShareCards cards;

	CardController(CardFormat format, ShareCards cards) {
		this.format = format;
		this.cards = cards;
	}

	@GetMapping(CARDS + "/cover.png")
	ResponseEntity<byte[]> cover(@PathVariable Language language, @PathVariable int design, HttpServletRequest request,
			HttpServletResponse response) {
		this.format.requireKnown(design);
		return picture(() -> this.cards.cover(language), request, response);
	}

	@GetMapping(CARDS + "/{lens}/{dot}.png")
	ResponseEntity<byte[]> show(@PathVariable Language language, @PathVariable int design, @PathVariable String lens,
			@PathVariable String dot, HttpServletRequest request, HttpServletResponse response) {
		Card card = this.format.parse(design, lens, dot);
		return picture(() -> this.cards.png(language, card), request, response);
	}

	private static ResponseEntity<byte[]> picture(Supplier<byte[]> png, HttpServletRequest request,
			HttpServletResponse response) {
		// Tidy, and one of the paths that cards have
		String path = request.getServletPath();
		if (!path.equals(request.getAttribute(TidyRequestFilter.RAW_PATH))) {
			return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
				.location(URI.create(request.getContextPath() + path))
				.header(HttpHeaders.CACHE_CONTROL, Redirect.CACHE_CONTROL)
				.build();
		}
		// Other sites may show it; that is what it's for
		response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
		return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).cacheControl(FOR_GOOD).body(png.get());
	}

}
