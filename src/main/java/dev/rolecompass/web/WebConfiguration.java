package dev.rolecompass.web;

import java.util.List;

import dev.rolecompass.charter.Charter;
import dev.rolecompass.link.LanguageFormat;
import dev.rolecompass.link.LensFormat;
import dev.rolecompass.link.OwnersFormat;
import dev.rolecompass.link.PortraitFormat;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Portrait;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.MediaType;
import org.springframework.web.accept.FixedContentNegotiationStrategy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Configures Spring MVC: handler arguments, interceptors, and the format of pages.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	private final LanguageFormat languageFormat;

	private final LensFormat lensFormat;

	private final PortraitFormat portraitFormat;

	private final OwnersFormat ownersFormat;

	private final EntryArgumentResolver entryArgumentResolver;

	private final EntriesArgumentResolver entriesArgumentResolver;

	private final VisitArgumentResolver visitArgumentResolver;

	WebConfiguration(LanguageFormat languageFormat, LensFormat lensFormat, PortraitFormat portraitFormat,
			OwnersFormat ownersFormat, EntryArgumentResolver entryArgumentResolver,
			EntriesArgumentResolver entriesArgumentResolver, VisitArgumentResolver visitArgumentResolver) {
		this.languageFormat = languageFormat;
		this.lensFormat = lensFormat;
		this.portraitFormat = portraitFormat;
		this.ownersFormat = ownersFormat;
		this.entryArgumentResolver = entryArgumentResolver;
		this.entriesArgumentResolver = entriesArgumentResolver;
		this.visitArgumentResolver = visitArgumentResolver;
	}

	/**
	 * A page is always HTML, even the error page of {@code /en/career/a3.txt}. By
	 * default, Thymeleaf looks at the suffix of the path.
	 */
	@Bean
	static SmartInitializingSingleton pagesAreHtml(ThymeleafViewResolver thymeleafViewResolver) {
		return () -> thymeleafViewResolver.setForceContentType(true);
	}

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addConverter(String.class, Language.class, this.languageFormat::parse);
		registry.addConverter(String.class, Lens.class, this.lensFormat::parse);
		registry.addConverter(String.class, Portrait.class, this.portraitFormat::parse);
		registry.addConverter(String.class, Charter.class, this.ownersFormat::parse);
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this.entryArgumentResolver);
		resolvers.add(this.entriesArgumentResolver);
		resolvers.add(this.visitArgumentResolver);
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new CanonicalUrlInterceptor());
	}

	@Override
	public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
		// The path decides the format, not what the client accepts
		configurer.strategies(List.of(new FixedContentNegotiationStrategy(MediaType.ALL)));
	}

}
