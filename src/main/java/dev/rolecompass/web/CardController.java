package dev.rolecompass.web;

import java.time.Duration;

import dev.rolecompass.card.ShareCards;
import dev.rolecompass.quiz.Language;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
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
	ResponseEntity<byte[]> cover(@PathVariable Language language, @PathVariable int design,
			HttpServletResponse response) {
		this.format.requireKnown(design);
		return picture(this.cards.cover(language), response);
	}

	@GetMapping(CARDS + "/{lens}/{dot}.png")
	ResponseEntity<byte[]> show(@PathVariable Language language, @PathVariable int design, @PathVariable String lens,
			@PathVariable String dot, HttpServletResponse response) {
		return picture(this.cards.png(language, this.format.parse(design, lens, dot)), response);
	}

	private static ResponseEntity<byte[]> picture(byte[] png, HttpServletResponse response) {
		// Other sites may show it; that is what it's for
		response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
		return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).cacheControl(FOR_GOOD).body(png);
	}

}
