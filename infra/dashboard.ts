import { Duration } from "aws-cdk-lib";
import { Dashboard, GraphWidget, type IMetric } from "aws-cdk-lib/aws-cloudwatch";
import type { Construct } from "constructs";
import { deadLettersOf, functionsOf, type Parts } from "./parts.ts";

/** What an admin looks at first: one row per door, then the table. */
export function overview(scope: Construct, parts: Parts): Dashboard {
  const dashboard = new Dashboard(scope, "Dashboard", {
    dashboardName: `Dake-${parts.province.code}`,
    defaultInterval: Duration.days(1),
  });
  dashboard.addWidgets(...chat(parts));
  dashboard.addWidgets(...digests(parts));
  dashboard.addWidgets(...functions(parts));
  dashboard.addWidgets(...table(parts));
  return dashboard;
}

function chat({ chat: { api } }: Parts): GraphWidget[] {
  return [
    graph("Messages and answers that failed", [
      api.metricCount(),
      api.metricClientError(),
      api.metricServerError(),
    ]),
    graph("Time to answer, p50 and p99", [
      api.metricLatency({ statistic: "p50" }),
      api.metricLatency({ statistic: "p99" }),
    ]),
  ];
}

function digests(parts: Parts): GraphWidget[] {
  const { queue } = parts.digests;
  const dead = Object.entries(deadLettersOf(parts)).map(([label, letters]) =>
    letters.metricApproximateNumberOfMessagesVisible({ label }),
  );
  return [
    graph("Digests waiting", [
      queue.metricApproximateNumberOfMessagesVisible(),
      queue.metricApproximateAgeOfOldestMessage(),
    ]),
    graph("Dead letters", dead),
  ];
}

function functions(parts: Parts): GraphWidget[] {
  const all = functionsOf(parts);
  return [
    graph("Faults", [...all.map((one) => one.metricErrors()), ...all.map((one) => one.metricThrottles())]),
    graph(
      "Duration, p99",
      all.map((one) => one.metricDuration({ statistic: "p99" })),
    ),
  ];
}

function table({ table: one }: Parts): GraphWidget[] {
  return [
    graph("Read and write units", [
      one.metricConsumedReadCapacityUnits(),
      one.metricConsumedWriteCapacityUnits(),
    ]),
    graph("Conflicts and system errors", [
      one.metric("TransactionConflict", { statistic: "Sum" }),
      one.metricUserErrors(),
    ]),
  ];
}

function graph(title: string, left: IMetric[]): GraphWidget {
  return new GraphWidget({ title, left, width: 12, height: 6 });
}
