import { App, Tags } from "aws-cdk-lib";
import { provinceStacks } from "./province-stacks.ts";
import { provinces } from "./provinces.ts";

const app = new App();
Tags.of(app).add("product", "dake");
for (const province of provinces()) provinceStacks(app, province);
