package dev.rolecompass.web.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.rolecompass.web.Page;
import dev.rolecompass.web.PageFrame;
import dev.rolecompass.web.PageFrameAdvice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Shows a question. Except for its links, which contain the answers so far, a question's
 * page is the same for nearly everybody. So the template is rendered once without them,
 * and they are filled in for each visitor.
 */
@Component
class QuestionView implements View {

	private static final String TEMPLATE = "question";

	/**
	 * Enough for every question of three languages, with every answer, in the usual
	 * states.
	 */
	private static final int MAX_BYTES = 6 * 1024 * 1024;

	private final Cache<Key, PageWithBlanks> rendered = Caffeine.newBuilder()
		.maximumWeight(MAX_BYTES)
		.weigher((Key key, PageWithBlanks page) -> page.bytes())
		.executor(Runnable::run)
		.build();

	private final ThymeleafViewResolver templates;

	QuestionView(ThymeleafViewResolver thymeleafViewResolver) {
		this.templates = thymeleafViewResolver;
	}

	@Override
	public String getContentType() {
		return this.templates.getContentType();
	}

	@Override
	public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		Map<String, Object> values = new HashMap<>((model != null) ? model : Map.of());
		if (!(values.get(Page.ATTRIBUTE) instanceof QuestionPage page)
				|| !(values.get(PageFrameAdvice.ATTRIBUTE) instanceof PageFrame frame)) {
			throw new IllegalArgumentException("Only questions are shown");
		}
		Key key = new Key(page.withBlanks(), frame);
		PageWithBlanks withBlanks = this.rendered.getIfPresent(key);
		if (withBlanks == null) {
			values.put(Page.ATTRIBUTE, key.page());
			withBlanks = render(values, frame, request, response);
			this.rendered.put(key, withBlanks);
		}
		response.setContentType(getContentType());
		response.setLocale(frame.language().locale());
		response.getOutputStream().write(withBlanks.filled(page.links()));
	}

	private PageWithBlanks render(Map<String, Object> model, PageFrame frame, HttpServletRequest request,
			HttpServletResponse response) throws Exception {
		View template = this.templates.resolveViewName(TEMPLATE, frame.language().locale());
		if (template == null) {
			throw new IllegalStateException("There is no template " + TEMPLATE);
		}
		ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
		template.render(model, request, page);
		return PageWithBlanks.of(page.getContentAsByteArray());
	}

	/**
	 * Everything that a rendered page depends on.
	 *
	 * @param page the question with blanks instead of links
	 */
	private record Key(QuestionPage page, PageFrame frame) {
	}

}
