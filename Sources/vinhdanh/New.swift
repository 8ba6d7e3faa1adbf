internal import ArgumentParser
internal import CampaignWriter
internal import Diagnostics
internal import Glibc
internal import VietnameseText

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a new campaign: workbooks to fill in, the form for communes, a commented campaign.yaml.")

  @Argument(help: "A folder that does not exist yet, or is empty.")
  var folder: String

  @OptionGroup var report: ReportOptions

  func run() throws {
    do {
      let summary = try NewCampaign(updated: Self.today).write(to: folder)
      try report.say(words(summary))
    } catch let error as WriteFailure {
      try report.print([error.diagnostic])
      throw error.isInputOutput ? ExitCode.inputOutput : ExitCode.problems
    }
  }

  private func words(_ summary: NewCampaign.Summary) -> Phrase {
    let first = "\(folder)/\(NewCampaign.firstWorkbook)"
    let form = "\(folder)/\(NewCampaign.communesForm)"
    return Phrase(
      vi: """
        Đã tạo bộ hồ sơ mới trong \(folder): \(summary.workbooks) bảng tính, campaign.yaml và các thư mục.
        Việc tiếp theo:
          1. Mở \(first), ghi các điển hình; trang “Hướng dẫn” giải thích từng cột.
          2. Gửi \(form) cho các xã, thị trấn; tệp nhận về bỏ vào cùng thư mục.
          3. Xem lại campaign.yaml ở những chỗ có chữ SỬA, rồi xem thử trang: vinhdanh preview \(folder)
        """,
      en: """
        Made a new campaign in \(folder): \(summary.workbooks) workbooks, campaign.yaml and folders.
        What comes next:
          1. Open \(first) and enter the honourees; the sheet “Hướng dẫn” explains each column.
          2. Send \(form) to the communes; put what they return into the same folder.
          3. Look at campaign.yaml where it says SỬA, then look at the site: vinhdanh preview \(folder)
        """)
  }

  /// The day on this machine's clock and in its time zone. The only place where the program reads a clock for its output.
  private static var today: CalendarDay {
    get throws {
      var now = time(nil)
      var parts = tm()
      guard localtime_r(&now, &parts) != nil,
        let day = CalendarDay(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      else { throw ExitCode.inputOutput }
      return day
    }
  }
}
