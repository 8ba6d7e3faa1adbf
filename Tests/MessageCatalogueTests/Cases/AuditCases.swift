/// The audit of made pages: each rule's own bad example, and what is wrong with folders of pages.
internal import Diagnostics
internal import Foundation
internal import Glibc

@testable internal import SiteAudit

extension MessageChapter {
  static let audit = MessageChapter(
    title: "Kiểm tra trang",
    introduction: """
      Mọi trang được soát trước khi công bố; lệnh `vinhdanh audit` soát như thế bất kỳ thư mục trang web nào. Trang do \
      chương trình tạo mà có lỗi ở phần này thì là lỗi của mẫu trang.
      """,
    cases: Rule.all.map { rule in
      MessageCase(rule.id) { _ in
        var options = AuditOptions()
        options.siteURL = rule.bad.siteURL
        let files = rule.bad.files.map { ($0.path, RuleExample.bytes(of: $0.text).bytes) }
        let judge = FileJudge(options: options, shapes: KnownShapes())
        return SiteJudge.judge(files.map { judge.judge(path: $0, bytes: $1) }, options: options) { path in
          files.first { $0.0 == path }?.1
        }
      }
    } + folders)

  private static let folders: [MessageCase] = [
    MessageCase("unreadable") { bench in
      FolderAudit(options: AuditOptions()).run([bench.root + "/public/luc-ngan-2025"]).findings
    },
    MessageCase("symbolic-link") { bench in
      try bench.write([], bench.output + "/a.txt")
      symlink("a.txt", bench.output + "/index.html")
      return FolderAudit(options: AuditOptions()).run([bench.output]).findings
    },
    MessageCase("special-file") { bench in
      try bench.write([], bench.output + "/a.txt")
      mkfifo(bench.output + "/index.html", 0o600)
      return FolderAudit(options: AuditOptions()).run([bench.output]).findings
    },
    MessageCase("unused-suppression") { bench in
      var draft = CampaignDraft.base
      draft.settings("slug:", "audit: {suppress: [{rule: dead-link, reason: Đang bảo trì}]}\nslug:")
      try bench.lay(draft)
      return await bench.build()
    },
    .made("too-many-findings") { .tooManyFindings("dien-hinh/HD-0001.html") },
    .made("file-name-not-utf8") { .nameNotUTF8("tai-lieu", "t\u{FFFD} roi.pdf") },
    .made("audit-folder-too-deep") { .folderTooDeep("a/a/a/a") },
  ]
}
