package dev.rolecompass.web.blank;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dev.rolecompass.web.Page;
import dev.rolecompass.web.PageFrame;
import dev.rolecompass.web.PageFrameAdvice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * The views of pages that differ for nearly everybody, and look the same for many.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class BlankViews implements ViewResolver {

	private static final Set<String> TEMPLATES = Set.of("question", "result", "compare");

	private final BlankRenderer renderer;

	BlankViews(BlankRenderer renderer) {
		this.renderer = renderer;
	}

	@Override
	public @Nullable View resolveViewName(String name, Locale locale) {
		return TEMPLATES.contains(name) ? new BlankView(name, this.renderer) : null;
	}

	/**
	 * Shows a page.
	 */
	private record BlankView(String template, BlankRenderer renderer) implements View {

		@Override
		public String getContentType() {
			return "text/html;charset=UTF-8";
		}

		@Override
		public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
				throws Exception {
			if (model == null || !(model.get(Page.ATTRIBUTE) instanceof Page page)
					|| !(model.get(PageFrameAdvice.ATTRIBUTE) instanceof PageFrame frame)) {
				throw new IllegalArgumentException("Only pages are shown");
			}
			response.setContentType(getContentType());
			response.setLocale(frame.language().locale());
			Fragment fragment = Fragment.all(this.template, Page.ATTRIBUTE);
			if (page.url().equals(frame.compare())) {
				// Always the same, and marks the link to itself
				this.renderer.view(fragment, frame).render(model, request, response);
			}
			else {
				this.renderer.write(fragment, page, frame, request, response, response.getOutputStream());
			}
		}

	}

}
