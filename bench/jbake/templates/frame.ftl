<#-- bench/corpus writes languages.ftl: `languages`, a list of {code, name, dir}, and `words`, the interface by language. -->
<#include "languages.ftl">
<#assign language = content.uri?keep_before("/") path = content.uri?keep_after("/")>
<#assign own = words[language]>
<#macro frame>
<!DOCTYPE html>
<html lang="${language}" dir="${own.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${content.title?html} – Brobygger</title>
<meta name="description" content="${content.summary?html}">
<link rel="canonical" href="${config.site_host}/${content.uri}">
<#list languages as other>
<link rel="alternate" hreflang="${other.code}" href="${config.site_host}/${other.code}/${path}">
</#list>
<link rel="alternate" hreflang="x-default" href="${config.site_host}/nb/${path}">
<link rel="stylesheet" href="/site.css">
</head>
<body>
<header>
<p><a href="/${language}/index.html">Brobygger</a></p>
<nav class="languages" aria-label="${own.languages}">
<ul>
<#list languages as other>
<li><a href="/${other.code}/${path}" lang="${other.code}" hreflang="${other.code}" dir="${other.dir}">${other.name}</a></li>
</#list>
</ul>
</nav>
</header>
<#nested>
<footer>
<p>${own.checked} <time datetime="${content.checked}">${content.checked}</time></p>
</footer>
</body>
</html>
</#macro>
<#-- The pages with a tag, in reading order. Listing every page and filtering, the usual way, takes a quarter longer. -->
<#macro page_list tag summaries>
<ul>
<#list db.getPublishedDocumentsByTag(tag)?sort_by("order") as other>
<li><a href="/${other.uri}">${other.title?html}</a><#if summaries> ${other.summary?html}</#if></li>
</#list>
</ul>
</#macro>
