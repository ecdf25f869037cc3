<#include "frame.ftl">
<@frame>
<nav class="breadcrumb">
<ol>
<li><a href="/${language}/index.html">${own.home?html}</a></li>
<li><a href="/${language}/${path?keep_before("/")}/index.html">${content.topic?html}</a></li>
<li aria-current="page">${content.title?html}</li>
</ol>
</nav>
<nav class="topic" aria-label="${own.pages}">
<@page_list tag=content.tags[0] summaries=false/>
</nav>
<main>
<h1>${content.title?html}</h1>
<p>${content.summary?html}</p>
<nav class="contents" aria-label="${own.contents}">
${content.body?keep_before("</ul>")}</ul>
</nav>
${content.body?keep_after("</ul>")}
</main>
</@frame>
