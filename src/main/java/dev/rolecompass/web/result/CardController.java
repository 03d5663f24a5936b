package dev.rolecompass.web.result;

import java.io.IOException;
import java.util.function.Supplier;

import dev.rolecompass.card.Card;
import dev.rolecompass.card.ShareCards;
import dev.rolecompass.http.Lifetime;
import dev.rolecompass.http.PageFilter;
import dev.rolecompass.link.CardFormat;
import dev.rolecompass.link.Links;
import dev.rolecompass.link.Routes;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.web.OriginalPath;
import dev.rolecompass.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * The preview images of pages.
 */
@Controller
class CardController {

	private final CardFormat format;

	private final Links links;

	private final ShareCards cards;

	CardController(CardFormat format, Links links, ShareCards cards) {
		this.format = format;
		this.links = links;
		this.cards = cards;
	}

	@GetMapping(Routes.COVER)
	@Nullable ModelAndView cover(@PathVariable Language language, @PathVariable int design, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		this.format.requireKnown(design);
		return send(this.links.cover(language), () -> this.cards.cover(language), request, response);
	}

	@GetMapping(Routes.COMPARISON_COVER)
	@Nullable ModelAndView comparisonCover(@PathVariable Language language, @PathVariable int design, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		this.format.requireKnown(design);
		return send(this.links.comparisonCover(language), () -> this.cards.comparisonCover(language), request,
				response);
	}

	@GetMapping(Routes.CHARTER_COVER)
	@Nullable ModelAndView charterCover(@PathVariable Language language, @PathVariable int design, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		this.format.requireKnown(design);
		return send(this.links.charterCover(language), () -> this.cards.charterCover(language), request, response);
	}

	@GetMapping(Routes.CARD)
	@Nullable ModelAndView card(@PathVariable Language language, @PathVariable int design, @PathVariable String lens,
			@PathVariable String dot, HttpServletRequest request, HttpServletResponse response) throws IOException {
		Card card = this.format.parse(design, lens, dot);
		return send(this.links.card(language, card), () -> this.cards.png(language, card), request, response);
	}

	/**
	 * Sends an image, or redirects to its own URL, for example from an older design. The
	 * image is immutable, because its URL has the version of the design.
	 */
	private static @Nullable ModelAndView send(String url, Supplier<byte[]> png, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		if (!OriginalPath.of(request).text().equals(url)) {
			return new ModelAndView(Redirect.permanent(url, response));
		}
		PageFilter.cache(request, Lifetime.IMMUTABLE);
		// Other sites may show the image
		response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
		response.setContentType(MediaType.IMAGE_PNG_VALUE);
		response.getOutputStream().write(png.get());
		return null;
	}

}
