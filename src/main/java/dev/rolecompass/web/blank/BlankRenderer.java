package dev.rolecompass.web.blank;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.web.PageFrame;
import dev.rolecompass.web.PageFrameAdvice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.unbescape.html.HtmlEscape;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Renders pages. Each fragment is rendered once for all models of the same shape, and
 * kept with its blanks.
 */
@Component
class BlankRenderer {

	/**
	 * Enough for what is often requested, however many languages there are. What isn't
	 * there is rendered again.
	 */
	private static final int MAX_BYTES = 8 * 1024 * 1024;

	private final Cache<Key, PageWithBlanks> rendered = Caffeine.newBuilder()
		.maximumWeight(MAX_BYTES)
		.weigher((Key key, PageWithBlanks page) -> key.bytes() + page.bytes())
		.executor(Runnable::run)
		.build();

	private final ThymeleafViewResolver templates;

	BlankRenderer(ThymeleafViewResolver thymeleafViewResolver) {
		this.templates = thymeleafViewResolver;
	}

	/**
	 * Writes a page, or a fragment of one.
	 * @param model the page, or the item that the fragment shows
	 */
	void write(Fragment fragment, Object model, PageFrame frame, HttpServletRequest request,
			HttpServletResponse response, OutputStream page) throws Exception {
		Blanks blanks = Blanks.of(model, "/" + frame.language());
		PageWithBlanks rendered = rendered(fragment, model, blanks, frame, request, response);
		for (int i = 0; i < rendered.blanks().size(); i++) {
			page.write(rendered.texts().get(i));
			PageWithBlanks.Blank blank = rendered.blanks().get(i);
			Object value = blanks.values().get(blank.number());
			if (value instanceof List<?> items && blank.fragment().isPresent()) {
				for (int item = 0; item < items.size(); item++) {
					if (item > 0) {
						page.write(blank.space());
					}
					write(blank.fragment().get(), items.get(item), frame, request, response, page);
				}
			}
			else {
				page.write(HtmlEscape.escapeHtml4Xml(value.toString()).getBytes(StandardCharsets.UTF_8));
			}
		}
		page.write(rendered.texts().get(rendered.blanks().size()));
	}

	private PageWithBlanks rendered(Fragment fragment, Object model, Blanks blanks, PageFrame frame,
			HttpServletRequest request, HttpServletResponse response) throws Exception {
		Key key = new Key(fragment, blanks.shape(), frame.language(), frame.base());
		PageWithBlanks rendered = this.rendered.getIfPresent(key);
		if (rendered == null) {
			rendered = render(fragment, blanks.blanked(model), frame, request, response);
			this.rendered.put(key, rendered);
		}
		return rendered;
	}

	private PageWithBlanks render(Fragment fragment, Object blanked, PageFrame frame, HttpServletRequest request,
			HttpServletResponse response) throws Exception {
		ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
		view(fragment, frame).render(Map.of(fragment.variable(), blanked, PageFrameAdvice.ATTRIBUTE, frame), request,
				page);
		request.removeAttribute(fragment.variable()); // The next fragment must not see it
		return PageWithBlanks.of(page.getContentAsByteArray());
	}

	/**
	 * The view of a fragment, without blanks.
	 */
	View view(Fragment fragment, PageFrame frame) throws Exception {
		View view = this.templates.resolveViewName(fragment.view(), frame.language().locale());
		if (view == null) {
			throw new IllegalStateException("There is no template " + fragment);
		}
		return view;
	}

	/**
	 * Everything that a rendered fragment depends on. The language and the base say what
	 * is in the frame.
	 */
	private record Key(Fragment fragment, List<Object> shape, Language language, Optional<String> base) {

		private static final int BYTES_PER_PROPERTY = 64;

		/**
		 * The approximate size.
		 */
		int bytes() {
			return this.shape.size() * BYTES_PER_PROPERTY;
		}
	}

}
